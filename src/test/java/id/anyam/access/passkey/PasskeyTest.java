package id.anyam.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import id.anyam.BrowserTest;
import id.anyam.TestClock;
import id.anyam.TestPeople;
import id.anyam.TestPeople.Person;
import id.anyam.Web;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Browsers know passkeys only under a name, so here the program is visited as localhost. */
class PasskeyTest extends BrowserTest {

    @Autowired
    TestClock clock;

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void isMadeSignsInIsRenamedAndNoLongerSignsInOnceRemoved() {
        var person = people.person("SECRETARY", "64.08");
        var page = page();
        var device = Device.plugInto(page);
        signIn(page, person);
        go(page, "/akun");
        page.locator("main a[href='/akun/kunci']").click();
        assertThat(page.locator(".empty").textContent()).contains("sidik jari");

        make(page, "Ponsel saya");
        assertThat(page.locator(".said").textContent()).contains("sudah dibuat");
        assertThat(page.locator("tbody tr").textContent()).contains("Ponsel saya", "belum pernah");
        assertThat(device.keys()).isEqualTo(1);

        signOut(page);
        useKey(page, "/akun/sesi");
        assertThat(page.url()).endsWith("/akun/sesi");
        assertThat(page.locator(".bar__who").textContent()).contains("Dekranasda Kutai Timur");

        go(page, "/akun/kunci");
        assertThat(page.locator("tbody tr").textContent()).doesNotContain("belum pernah");
        page.locator("a[href$='/nama']").click();
        page.locator("#nama").fill("Telepon genggam");
        page.locator("main form button").click();
        assertThat(page.locator("tbody tr").textContent()).contains("Telepon genggam");

        page.locator("a[href$='/penghapusan']").click();
        assertThat(page.locator("h1").textContent()).contains("Telepon genggam");
        page.locator("main form button").click();
        assertThat(page.locator(".empty").count()).isOne();

        signOut(page);
        useKey(page, "/akun");
        assertThat(page.url()).contains("/masuk?kunci-asing");
        assertThat(page.locator(".summary").textContent()).contains("tidak dikenal");
        signIn(page, person);
        assertThat(page.url()).endsWith("/beranda");
    }

    @Test
    void answersEachQuestionOnceAndOnlyInItsSession() {
        var person = people.person("SECRETARY", "64.08");
        var page = page();
        var device = Device.plugInto(page);
        signIn(page, person);
        make(page, "Laptop kantor");
        signOut(page);
        var answers = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.url().endsWith("/masuk/kunci")) {
                answers.add(request.postData());
            }
        });
        useKey(page, "/akun");
        assertThat(device.keys()).isEqualTo(1);
        var answer = field(answers.getFirst(), "kunci");

        var thief = new Web(port);
        thief.get("/masuk");
        assertThat(thief.post("/masuk/kunci", "kunci", answer).location()).contains("/masuk?kunci-kedaluwarsa");
        assertThat(thief.get("/akun").status()).isEqualTo(302);
        signOut(page);
        go(page, "/masuk");
        page.evaluate("""
                answer => {
                  const form = document.querySelector('form.passkey');
                  form.elements.kunci.value = answer;
                  form.submit();
                }
                """, answer);
        page.waitForURL("**/masuk?kunci-kedaluwarsa");
        assertThat(page.locator(".summary").textContent()).contains("Waktu untuk kunci sandi habis");
    }

    @Test
    void isRefusedWhenTheQuestionHasExpired() {
        var person = people.person("SECRETARY", "64.08");
        var page = page();
        Device.plugInto(page);
        signIn(page, person);
        go(page, "/akun/kunci/baru");
        page.locator("#nama").fill("Ponsel saya");
        page.locator("main form button").click();
        page.locator("form[data-make] button").waitFor();
        clock.set(Instant.now().plus(Duration.ofMinutes(6)));
        page.locator("form[data-make] button").click();

        assertThat(page.locator(".summary").textContent()).contains("Waktu untuk kunci sandi habis");
        go(page, "/akun/kunci");
        assertThat(page.locator(".empty").count()).isOne();
    }

    @Test
    void saysInWordsWhatTheDeviceCouldNotDo() {
        var person = people.person("SECRETARY", "64.08");
        var page = page();
        var device = Device.plugInto(page);
        signIn(page, person);
        make(page, "Ponsel saya");
        go(page, "/akun/kunci/baru");
        page.locator("#nama").fill("Ponsel saya lagi");
        page.locator("main form button").click();
        page.locator("form[data-make] button").click();
        page.locator("[data-trouble]:visible").waitFor();
        assertThat(page.locator("[data-trouble]").textContent()).contains("sudah menyimpan kunci");

        signOut(page);
        go(page, "/masuk");
        device.verify(false);
        page.locator("form.passkey button").click();
        page.locator("[data-trouble]:visible").waitFor();
        assertThat(page.locator("[data-trouble]").textContent()).contains("Belum masuk");
        device.verify(true);
        device.forgetAll();
        page.locator("form.passkey button").click();
        page.locator("[data-trouble]:has-text('tidak menyimpan kunci')").waitFor();
    }

    @Test
    void isSeenRenamedAndRemovedByItsOwnPersonOnly() {
        var person = people.person("SECRETARY", "64.08");
        var page = page();
        Device.plugInto(page);
        signIn(page, person);
        make(page, "Ponsel saya");
        UUID key = people.asOwner(db -> db.sql("SELECT id FROM access.passkey WHERE account_id = :account")
                .param("account", person.account())
                .query(UUID.class)
                .single());

        var other = Web.signedInAs(people.person("SECRETARY", "64.08"), port);
        assertThat(other.get("/akun/kunci").text()).doesNotContain("Ponsel saya");
        for (var act : new String[] {"nama", "penghapusan"}) {
            assertThat(other.get("/akun/kunci/" + key + "/" + act).status()).isEqualTo(404);
            assertThat(other.post("/akun/kunci/" + key + "/" + act, "nama", "Diambil")
                            .status())
                    .isEqualTo(404);
        }
        go(page, "/akun/kunci");
        assertThat(page.locator("tbody tr").textContent()).contains("Ponsel saya");
    }

    @Test
    void asksForThePasswordWhenTheSignInLiesBack() {
        var person = people.person("SECRETARY", "64.08");
        var web = Web.signedInAs(person, port);
        assertThat(web.get("/akun/kunci/baru").page().select("#sekarang")).isEmpty();

        clock.set(Instant.now().plus(Duration.ofMinutes(11)));
        assertThat(web.get("/akun/kunci/baru").page().select("#sekarang")).hasSize(1);
    }

    @Test
    void hasPagesWithoutFaultForThoseWhoSeeLittle() throws Exception {
        var person = people.person("SECRETARY", "64.08");
        var page = page();
        Device.plugInto(page).verify(false);
        go(page, "/masuk");
        page.locator("form.passkey button").click();
        page.locator("[data-trouble]:visible").waitFor();
        assertThat(faults(page)).isEmpty();
        signIn(page, person);
        go(page, "/akun/kunci/baru");
        assertThat(faults(page)).isEmpty();
        page.locator("#nama").fill("Ponsel saya");
        page.locator("main form button").click();
        page.locator("form[data-make] button").click();
        page.locator("[data-trouble]:visible").waitFor();
        assertThat(faults(page)).isEmpty();

        var other = page();
        Device.plugInto(other);
        signIn(other, person);
        make(other, "Laptop kantor");
        assertThat(faults(other)).isEmpty();
        for (var act : new String[] {"nama", "penghapusan"}) {
            go(other, "/akun/kunci");
            other.locator("a[href$='/" + act + "']").click();
            assertThat(faults(other)).isEmpty();
        }
    }

    @Test
    void isOfferedByTheBrowserItselfWhereTheLoginIsTyped() {
        var person = people.person("SECRETARY", "64.08");
        var page = window(Look.PHONE).newPage();
        Device.plugInto(page);
        signIn(page, person);
        make(page, "Ponsel saya");
        signOut(page);

        page.waitForURL("**/beranda");
        assertThat(page.locator(".bar__who").textContent()).contains("Dekranasda Kutai Timur");
    }

    /** A page on which nothing is offered unasked: this device would take every offer at once. */
    private Page page() {
        var page = window(Look.PHONE).newPage();
        page.addInitScript("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
        return page;
    }

    private void go(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private void signIn(Page page, Person person) {
        go(page, "/masuk");
        page.locator("#login").fill(person.login());
        page.locator("#sandi").fill(TestPeople.PASSWORD);
        page.locator("main form.form button").click();
        page.waitForURL(url -> !url.contains("/masuk"));
    }

    private void signOut(Page page) {
        go(page, "/akun");
        page.locator(".menu > summary").click();
        page.locator("form[action='/keluar'] button").click();
        page.waitForURL("**/masuk?keluar");
    }

    private void make(Page page, String name) {
        go(page, "/akun/kunci/baru");
        page.locator("#nama").fill(name);
        page.locator("main form button").click();
        page.locator("form[data-make] button").click();
        page.waitForURL("**/akun/kunci");
        page.locator("tbody tr").first().waitFor();
    }

    private static List<?> faults(Page page) throws IOException {
        try (var axe = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) page.evaluate("""
                async () => (await axe.run(document, { iframes: false })).violations
                    .flatMap(fault => fault.nodes.map(node => fault.help + ' at ' + node.target))
                """);
    }

    /** Signs in with whatever key the device has, on the way to this page. */
    private void useKey(Page page, String path) {
        go(page, path);
        page.locator("form.passkey button").click();
        page.waitForURL(url -> url.contains("kunci-") || url.endsWith(path));
    }

    private static String field(String form, String name) {
        for (var pair : form.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalArgumentException(name);
    }
}
