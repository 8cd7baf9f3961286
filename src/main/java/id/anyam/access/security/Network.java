package id.anyam.access.security;

/** Where a request came from, coarsely: the network and never the single address, {@code 36.72.214.*}. */
final class Network {

    private static final int GROUPS = 3;

    private Network() {}

    static String of(String address) {
        var plain = address.replaceAll("[\\[\\]]|%.*", "");
        if (plain.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
            return plain.substring(0, plain.lastIndexOf('.')) + ".*";
        }
        if (!plain.matches("[0-9a-fA-F:]{2,39}")) {
            return "";
        }
        var groups = plain.split("::", -1)[0].split(":");
        return String.join(":", java.util.Arrays.copyOf(groups, Math.min(GROUPS, groups.length))) + ":*";
    }
}
