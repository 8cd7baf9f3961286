package id.anyam.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.anyam.BrowserTest;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import org.junit.jupiter.api.Test;

class HeldFormTest extends BrowserTest {

    @Test
    void keepsWhatWasTypedThroughAWrongAndARightSignIn() {
        var person = people.person("SECRETARY", "64.08");
        var page = typedWhenTheSessionEnded(person);
        page.locator("main form button").first().click();
        assertThat(page.locator("h1").textContent()).contains("masih ada");
        assertThat(page.locator("#diketik").textContent()).contains("Tas “purun” <anyam>");

        signIn(page, person, "salah sama sekali");
        assertThat(page.locator(".summary").textContent()).contains("tidak cocok");
        signIn(page, person, TestPeople.PASSWORD);
        assertThat(page.locator("#diketik").textContent()).contains("Tas “purun” <anyam>");

        page.locator("main form button").first().click();
        page.waitForURL("**/beranda");
    }

    @Test
    void keepsNothingThatAnotherSiteSends() {
        assertThat(new Web(port).post("/kegiatan", "nama", "titipan").status()).isEqualTo(403);
    }

    private Page typedWhenTheSessionEnded(Person person) {
        var window = window(person, Look.PHONE);
        var page = open(window, "/beranda");
        page.evaluate("""
                place => {
                  const form = document.createElement('form');
                  form.method = 'post';
                  form.action = '/organisasi/pilihan';
                  for (const [name, value] of [['organisasi', place], ['cerita', 'Tas “purun” <anyam>'], ['_csrf', 'lama']]) {
                    const input = document.createElement('input');
                    input.name = name;
                    input.value = value;
                    form.append(input);
                  }
                  form.append(document.createElement('button'));
                  document.querySelector('main').prepend(form);
                }
                """, person.organisation().toString());
        window.clearCookies();
        return page;
    }

    private static void signIn(Page page, Person person, String password) {
        page.locator("input[name=login]").fill(person.login());
        page.locator("input[name=sandi]").fill(password);
        page.locator("main form button").first().click();
    }
}
