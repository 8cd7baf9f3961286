package id.anyam.access.api;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The GET of a resource that somebody is about to change: same address, same person, no body, no conditions. */
final class Reading extends HttpServletRequestWrapper {

    private static final List<String> OF_THE_CHANGE =
            List.of("if-match", "if-none-match", "content-type", "content-length", "idempotency-key");

    private final Map<String, Object> attributes = new HashMap<>();

    Reading(HttpServletRequest change) {
        super(change);
        Collections.list(change.getAttributeNames()).forEach(name -> attributes.put(name, change.getAttribute(name)));
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getContentType() {
        return null;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new WholeRequest.Again(new ByteArrayInputStream(new byte[0]));
    }

    @Override
    public @Nullable String getHeader(String name) {
        return OF_THE_CHANGE.contains(name.toLowerCase()) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return OF_THE_CHANGE.contains(name.toLowerCase()) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        Collection<String> names = Collections.list(super.getHeaderNames());
        return Collections.enumeration(names.stream()
                .filter(name -> !OF_THE_CHANGE.contains(name.toLowerCase()))
                .toList());
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }
}
