package id.anyam.access.passkey;

/**
 * A key just made on a person's device and found genuine.
 *
 * @param credential attested credential data: the model of the device, the key's id, its public half
 * @param transports how the device is reached, such as {@code internal hybrid}
 */
record NewKey(byte[] credentialId, byte[] credential, String transports, boolean backupEligible, KeyUse use) {}
