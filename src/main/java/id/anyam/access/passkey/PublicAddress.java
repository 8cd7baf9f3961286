package id.anyam.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Under which address people know us: the configured one, or else where the request came to, as a proxy tells it. */
@Component
class PublicAddress {

    private final String configured;

    PublicAddress(@Value("${anyam.public-address:}") String configured) {
        this.configured = configured.strip();
    }

    Here of(HttpServletRequest request) {
        if (!configured.isEmpty()) {
            var address = URI.create(configured);
            return new Here(URI.create(address.getScheme() + "://" + address.getAuthority()));
        }
        var usual = request.getScheme().equals("https") ? 443 : 80;
        var port = request.getServerPort() == usual ? "" : ":" + request.getServerPort();
        return new Here(URI.create(request.getScheme() + "://" + request.getServerName() + port));
    }
}
