package id.anyam;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program: started with no command it serves; with a command it does that one thing and ends. */
@SpringBootApplication
@Modulithic(
        systemName = "Anyam",
        sharedModules = {"shared", "web"})
public class Anyam {

    static void main(String[] arguments) {
        SpringApplication.run(Anyam.class, arguments);
    }
}
