package id.anyam.access.passkey;

/**
 * The moment in which the device makes a key.
 *
 * @param question what the browser tells the device, as JSON
 */
public record NewPasskeyPage(String name, String question) {}
