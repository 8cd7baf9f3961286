package id.anyam.access.matrix;

import id.anyam.web.ForAnyone;
import id.anyam.web.ForSignedIn;
import id.anyam.web.May;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address of the program: what is sent where, and which handler answers. */
record Address(String method, String pattern, String consumes, HandlerMethod handler) {

    static final Pattern BLANK = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^}]*})*)?}");

    private static final Pattern ENDS = Pattern.compile(
            ".*/(penutupan|penghapusan|pembatalan|pencabutan|penarikan|closure|cancellation|revocation|withdrawal|closing)");

    /**
     * Every address of our own handlers, each path of each mapping with each method it answers; those that read first,
     * and those that end something last.
     */
    static List<Address> all(RequestMappingHandlerMapping mappings) {
        var all = new ArrayList<Address>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("id.anyam")) {
                var consumes = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                        .map(Object::toString)
                        .findFirst()
                        .orElse("application/json");
                for (var pattern : mapping.getPatternValues()) {
                    methods(mapping).forEach(method -> all.add(new Address(method.name(), pattern, consumes, handler)));
                }
            }
        });
        all.removeIf(one -> one.pattern().equals("/error"));
        all.sort((one, other) -> one.toString().compareTo(other.toString()));
        all.sort((one, other) -> Integer.compare(one.turn(), other.turn()));
        return all;
    }

    /** A mapping that names none answers them all. */
    private static Set<RequestMethod> methods(RequestMappingInfo mapping) {
        var named = mapping.getMethodsCondition().getMethods();
        return named.isEmpty() ? EnumSet.of(RequestMethod.GET, RequestMethod.POST) : named;
    }

    /** The name under which it takes a file. */
    Optional<String> file() {
        return Arrays.stream(handler.getMethod().getParameters())
                .filter(one -> one.getParameterizedType().getTypeName().contains(MultipartFile.class.getName()))
                .map(one -> Optional.ofNullable(one.getAnnotation(RequestParam.class))
                        .map(param -> param.name() + param.value())
                        .filter(name -> !name.isEmpty())
                        .orElse(one.getName()))
                .findFirst();
    }

    /** What ends a record comes after what works on it. */
    private int turn() {
        if (reads()) {
            return 0;
        }
        return method.equals("DELETE") || ENDS.matcher(pattern).matches() ? 2 : 1;
    }

    boolean reads() {
        return method.equals("GET");
    }

    boolean api() {
        return pattern.startsWith("/api/");
    }

    boolean blank() {
        return pattern.contains("{");
    }

    boolean forAnyone() {
        return declares(ForAnyone.class);
    }

    boolean declares(Class<? extends Annotation> right) {
        return handler.hasMethodAnnotation(right);
    }

    Optional<String> permission() {
        return Optional.ofNullable(handler.getMethodAnnotation(May.class)).map(May::value);
    }

    /** Whoever may come: a permission, or the name of the declaration that asks for none. */
    String right() {
        return permission().orElse(declares(ForSignedIn.class) ? "ForSignedIn" : "ForAnyone");
    }

    /** The path with each blank filled; with nothing that exists where there is no word for it. */
    String path(Map<String, String> words) {
        return BLANK.matcher(pattern)
                .replaceAll(found -> words.getOrDefault(
                        found.group(1),
                        switch (found.group(1)) {
                            case "year" -> "2026";
                            case "quarter", "number" -> "1";
                            default -> UUID.randomUUID().toString();
                        }));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
