package id.anyam.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the joined style and script, and the libraries that come as they are. */
@Controller
class AssetController implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @ForAnyone
    @GetMapping("/aset/anyam-{print}.css")
    ResponseEntity<byte[]> style(@PathVariable String print) {
        return answer(assets.style(), print, "text/css");
    }

    @ForAnyone
    @GetMapping("/aset/anyam-{print}.js")
    ResponseEntity<byte[]> script(@PathVariable String print) {
        return answer(assets.script(), print, "text/javascript");
    }

    /** A page from before an update still gets the present file, but must not keep it under the old name. */
    private static ResponseEntity<byte[]> answer(Assets.Joined file, String print, String type) {
        var current = file.path().contains("-" + print + ".");
        return ResponseEntity.ok()
                .cacheControl(current ? FOR_EVER : CacheControl.noCache())
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(file.bytes());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_EVER);
    }
}
