package id.anyam.arch;

import id.anyam.Anyam;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void keepTheirPromises() {
        ApplicationModules.of(Anyam.class).verify();
    }
}
