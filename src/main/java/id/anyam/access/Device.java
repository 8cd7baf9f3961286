package id.anyam.access;

import java.util.Optional;
import java.util.stream.Stream;

/** A browser and its device in words a person knows again: {@code Chrome, Android}. */
public final class Device {

    private Device() {}

    public static Optional<String> of(String agent) {
        var browser = named(agent, "Edg/=Edge", "OPR/=Opera", "Firefox/=Firefox", "Chrome/=Chrome", "Safari/=Safari");
        var system = named(
                agent,
                "Android=Android",
                "iPhone=iPhone",
                "iPad=iPad",
                "Windows=Windows",
                "Mac OS X=Mac",
                "Linux=Linux");
        var both = Stream.of(browser, system).flatMap(Optional::stream).toList();
        return both.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", both));
    }

    private static Optional<String> named(String agent, String... signs) {
        return Stream.of(signs)
                .map(sign -> sign.split("="))
                .filter(sign -> agent.contains(sign[0]))
                .map(sign -> sign[1])
                .findFirst();
    }
}
