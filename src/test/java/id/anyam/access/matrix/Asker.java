package id.anyam.access.matrix;

import id.anyam.Api;
import id.anyam.Web;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** Somebody who asks for addresses, pages with a browser and the API with a token. */
record Asker(Web web, Api api) {

    int status(Address address, String path) {
        if (address.api()) {
            var body = address.reads() ? "" : "{}";
            return api.send(address.method(), path, body, "Content-Type", address.consumes())
                    .status();
        }
        return (address.reads() ? web.get(path) : web.post(path)).status();
    }

    /** Stands behind whatever asks for rights and notes who got so far. */
    static final class Probe implements HandlerInterceptor {

        volatile boolean passed;

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            passed |= request.getDispatcherType() == DispatcherType.REQUEST;
            return true;
        }
    }

    /** How an address answered, and whether its handler was reached. */
    record Seen(int status, boolean passed) {

        boolean refused() {
            return status == 404 || status == 403;
        }

        /** What was sent did not fit before any record was looked for. */
        boolean unread(Address address) {
            return !address.reads() && (status == 400 || status == 422);
        }

        /** An empty form that names nothing may find nothing, once it got to its handler. */
        boolean welcome(Address address) {
            return status < 500 && (!refused() || (passed && !address.reads() && !address.blank()));
        }
    }
}
