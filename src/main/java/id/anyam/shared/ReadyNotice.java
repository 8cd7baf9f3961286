package id.anyam.shared;

import java.util.List;

/** Something worth telling on the terminal once the program serves, such as the demo's ready-made sign-ins. */
public interface ReadyNotice {

    List<String> lines();
}
