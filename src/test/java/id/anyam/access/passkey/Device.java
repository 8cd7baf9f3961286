package id.anyam.access.passkey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device that keeps passkeys and whose person always touches it and shows a finger. */
final class Device {

    private final CDPSession session;
    private final String id;

    private Device(CDPSession session, String id) {
        this.session = session;
        this.id = id;
    }

    static Device plugInto(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var wish = new JsonObject();
        wish.add("options", options);
        var made = session.send("WebAuthn.addVirtualAuthenticator", wish);
        return new Device(session, made.get("authenticatorId").getAsString());
    }

    /** Whether the person shows the right finger from now on. */
    void verify(boolean right) {
        var wish = about();
        wish.addProperty("isUserVerified", right);
        session.send("WebAuthn.setUserVerified", wish);
    }

    int keys() {
        return session.send("WebAuthn.getCredentials", about())
                .getAsJsonArray("credentials")
                .size();
    }

    void forgetAll() {
        session.send("WebAuthn.clearCredentials", about());
    }

    private JsonObject about() {
        var wish = new JsonObject();
        wish.addProperty("authenticatorId", id);
        return wish;
    }
}
