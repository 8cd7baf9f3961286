package yardstick;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The smallest web program that Spring Boot makes: one page. It is only measured against and never ships. */
@EnableAutoConfiguration
@RestController
public class Yardstick {

    public static void main(String[] arguments) {
        SpringApplication.run(Yardstick.class, arguments);
    }

    @GetMapping("/")
    String page() {
        return "ya";
    }
}
