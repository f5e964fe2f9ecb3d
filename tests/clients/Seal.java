import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a report as a phone does (ODK XForms specification, "Encrypted forms"), with Java's own cryptography.
 *
 * <p>FORM REPORT FOLDER MEDIA...: the key stands in FORM; FOLDER gets `manifest.xml`, `submission.xml.enc` and each MEDIA with `.enc`.
 */
public final class Seal {
  private static final String OAEP = "RSA/ECB/OAEPWithSHA-256AndMGF1Padding";

  public static void main(String[] words) throws Exception {
    String form = Files.readString(Path.of(words[0]));
    byte[] report = Files.readAllBytes(Path.of(words[1]));
    String text = new String(report, StandardCharsets.UTF_8);
    String id = found("<data[^>]* id=\"([^\"]+)\"", text);
    String version = found("<data[^>]* version=\"([^\"]+)\"", text);
    String instance = found("instanceID>([^<]+)<", text);
    byte[] spki = Base64.getDecoder().decode(found("base64RsaPublicKey=\"([^\"]+)\"", form));
    PublicKey house = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(spki));
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    String sealedKey = Base64.getEncoder().encodeToString(to(house, key));

    MessageDigest seeding = MessageDigest.getInstance("MD5");
    seeding.update(instance.getBytes(StandardCharsets.UTF_8));
    seeding.update(key);
    byte[] iv = seeding.digest();
    StringBuilder signed = new StringBuilder(id + "\n" + version + "\n" + sealedKey + "\n" + instance + "\n");
    StringBuilder media = new StringBuilder();
    for (int at = 0; at + 3 <= words.length; at++) {
      boolean isReport = at + 3 == words.length;
      Path file = isReport ? Path.of(words[1]) : Path.of(words[at + 3]);
      String name = isReport ? "submission.xml" : file.getFileName().toString();
      byte[] plain = isReport ? report : Files.readAllBytes(file);
      iv[at % iv.length]++;
      Cipher cipher = Cipher.getInstance("AES/CFB/PKCS5Padding");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
      Files.write(Path.of(words[2], name + ".enc"), cipher.doFinal(plain));
      signed.append(name).append("::").append(hex(MessageDigest.getInstance("MD5").digest(plain))).append("\n");
      if (!isReport) {
        media.append("<media><file>").append(name).append(".enc</file></media>");
      }
    }
    byte[] md5 = MessageDigest.getInstance("MD5").digest(signed.toString().getBytes(StandardCharsets.UTF_8));
    String manifest =
        "<?xml version=\"1.0\"?><data xmlns=\"http://opendatakit.org/submissions\" encrypted=\"yes\" id=\"" + id + "\" version=\"" + version
            + "\"><base64EncryptedKey>" + sealedKey + "</base64EncryptedKey><orx:meta xmlns:orx=\"http://openrosa.org/xforms\"><orx:instanceID>"
            + instance + "</orx:instanceID></orx:meta>" + media + "<encryptedXmlFile>submission.xml.enc</encryptedXmlFile>"
            + "<base64EncryptedElementSignature>" + Base64.getEncoder().encodeToString(to(house, md5))
            + "</base64EncryptedElementSignature></data>";
    Files.writeString(Path.of(words[2], "manifest.xml"), manifest);
  }

  private static byte[] to(PublicKey house, byte[] plain) throws Exception {
    Cipher cipher = Cipher.getInstance(OAEP);
    OAEPParameterSpec both = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
    cipher.init(Cipher.ENCRYPT_MODE, house, both);
    return cipher.doFinal(plain);
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("nothing like " + pattern);
    }
    return matcher.group(1);
  }

  private static String hex(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte one : bytes) {
      text.append(String.format("%02x", one));
    }
    return text.toString();
  }

  private Seal() {}
}
