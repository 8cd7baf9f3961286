package id.anyam.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One message file per module and language; Indonesian is the one that always answers. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        var source = new Remembering();
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
        source.setBasenames(Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .filter(name -> !name.contains("_en."))
                .map(name -> "messages/" + name.replace(".properties", ""))
                .toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    /** Remembers a sentence once it is found: a page asks for hundreds, and each was looked for in every module's file. */
    private static final class Remembering extends ResourceBundleMessageSource {

        private record Wanted(String key, Locale locale) {}

        private final Map<Wanted, MessageFormat> found = new ConcurrentHashMap<>();

        @Override
        protected @Nullable MessageFormat resolveCode(String key, Locale locale) {
            return found.computeIfAbsent(new Wanted(key, locale), wanted -> super.resolveCode(key, locale));
        }
    }
}
