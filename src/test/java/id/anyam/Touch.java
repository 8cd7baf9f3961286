package id.anyam;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a finger does on a page. */
final class Touch {

    private Touch() {}

    static void fill(Page page, String name, String value) {
        field(page, name).fill(value);
    }

    static void choose(Page page, String name, String value) {
        field(page, name).selectOption(value);
    }

    private static Locator field(Page page, String name) {
        return page.locator("[name='" + name + "']:not([type=hidden])").first();
    }

    static void press(Page page, String button) {
        page.locator(button).first().click();
        page.waitForLoadState();
    }
}
