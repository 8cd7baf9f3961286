package id.anyam;

import id.anyam.door.Door;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The program: started with no command it serves; with a command it does that one thing and ends. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(
        systemName = "Anyam",
        sharedModules = {"shared", "web"})
public class Anyam {

    static void main(String[] arguments) {
        Door.open(Anyam.class, arguments);
    }
}
