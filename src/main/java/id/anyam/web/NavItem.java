package id.anyam.web;

/**
 * An entry of the main navigation; each module declares its own as beans.
 *
 * @param section heading under which it stands
 * @param order place within everything, ascending
 * @param label message key
 * @param path where it leads
 * @param permission shown to who has it ({@code subject.verb}); empty: to everyone signed in
 * @param tab whether it stands in the tab bar of a phone too
 */
public record NavItem(Section section, int order, String label, String path, String permission, boolean tab) {

    /** The headings of the navigation, in their order. */
    public enum Section {
        YEAR,
        COOPERATION,
        PEOPLE,
        HOUSE
    }
}
