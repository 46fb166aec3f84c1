package org.entente.record.model;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;

/** A private key of the log with its public half. Prints only the public half. */
public final class SigningKey {

    private final VerifierKey verifier;
    private final PrivateKey privateKey;

    private SigningKey(VerifierKey verifier, PrivateKey privateKey) {
        this.verifier = verifier;
        this.privateKey = privateKey;
    }

    public static SigningKey generate(String name, KeyKind kind) {
        try {
            var pair = KeyPairGenerator.getInstance(kind.algorithm()).generateKeyPair();
            var publicKey = kind.fromDer(pair.getPublic().getEncoded());
            return new SigningKey(new VerifierKey(name, kind, publicKey), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 25 has " + kind.algorithm(), e);
        }
    }

    /** @param privateKey Base64 of the PKCS #8 form, as {@link #secret} gave it */
    public static SigningKey restore(VerifierKey verifier, String privateKey) {
        try {
            var encoded = Base64Text.decode(privateKey, Reason.NOT_A_KEY);
            var key = KeyFactory.getInstance(verifier.kind().algorithm())
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey(verifier, key);
        } catch (GeneralSecurityException e) {
            throw new Malformed(Reason.NOT_A_KEY);
        }
    }

    /** For the key file of the log and for nothing else. */
    public String secret() {
        return Base64Text.encode(privateKey.getEncoded());
    }

    public VerifierKey verifier() {
        return verifier;
    }

    NoteSignature sign(String text, Instant at) {
        var kind = verifier.kind();
        var seconds = kind.timed() ? at.getEpochSecond() : 0;
        var signature = sign(kind.message(verifier.name(), text, seconds));
        var value = ByteBuffer.allocate(kind.signatureSize());
        if (kind.timed()) {
            value.putLong(seconds);
        }
        return new NoteSignature(
                verifier.name(), verifier.id(), value.put(signature).array());
    }

    private byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance(verifier.kind().algorithm());
            signer.initSign(privateKey);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key of the log does not sign.", e);
        }
    }

    @Override
    public String toString() {
        return verifier.toString();
    }
}
