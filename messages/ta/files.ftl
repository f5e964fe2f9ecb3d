## The record of a file

record-file = படம், ஒலிப்பதிவு அல்லது ஸ்கேன்
    .what = ஒரு கோப்பு வைக்கப்பட்டது.
field-file-file = கோப்பின் எண்
field-file-media = இது என்ன
field-file-bytes = நீளம் (பைட்டுகளில்)
field-file-name = பெயர்
field-file-words = இதைப் பற்றிச் சொன்னது
field-file-sha256 = சரிபார்ப்பு எண் (SHA-256)
field-file-sha256_told = அனுப்பியவர் தந்த சரிபார்ப்பு எண்
field-file-key = திறவுகோல்
field-file-parent = எதிலிருந்து உருவானது
field-file-derived = எப்படி உருவானது
choice-media-jpeg = படம் (JPEG)
choice-media-png = படம் (PNG)
choice-media-webp = படம் (WebP)
choice-media-pdf = ஆவணம் (PDF)
choice-media-ogg = ஒலிப்பதிவு (OGG)
choice-media-mp3 = ஒலிப்பதிவு (MP3)
choice-media-m4a = ஒலிப்பதிவு (M4A)
choice-media-wav = ஒலிப்பதிவு (WAV)
choice-media-mp4 = காணொளி (MP4)
choice-media-other = வேறு வகைக் கோப்பு
choice-derived-without_metadata = இடமும் கேமராவும் இல்லாத நகல்

## Files on the case page

page-files = படங்கள், ஒலிப்பதிவுகள், ஸ்கேன்கள்
    .help = அனுப்பியபடியே, முத்திரையிட்டு வைக்கப்பட்டுள்ளன.
page-files-none = இன்னும் எந்தக் கோப்பும் வைக்கப்படவில்லை.
page-files-add = கோப்பைச் சேர்க்கவும்
page-files-choose = படம், ஒலிப்பதிவு அல்லது ஸ்கேன்
    .help = { $high } வரை.
page-files-words = இதில் என்ன உள்ளது
page-files-about = யாரைப் பற்றியது
page-files-all = முழு வழக்கு
page-files-keep = இந்தக் கோப்பை வைக்கவும்
page-files-arriving = { $all } இல் { $done } வந்துவிட்டது.
page-files-stopped = இணைப்பு துண்டிக்கப்பட்டது. இந்தப் பக்கத்தைத் திறந்தே வையுங்கள்: தானாகவே தொடரும்.
page-files-download = பதிவிறக்கவும்
page-files-copy = இடமும் கேமராவும் இல்லாத நகலை உருவாக்கவும்
    .help = எங்கே, எந்தத் தொலைபேசியில் எடுத்தது என்று படங்கள் சொல்லக்கூடும். நகல் சொல்லாது.
page-files-set-aside = ஒதுக்கி வைக்கப்பட்டது: வந்தது அனுப்பியதல்ல. மீண்டும் அனுப்புங்கள்.
page-files-closed = மற்றவர்களுக்கு முத்திரையிடப்பட்டது.

## Finding people

page-find = ஒருவரைத் தேடவும்
    .help = பெயர், ஊர், தொலைபேசி அல்லது வேலை இடத்தால், எந்த எழுத்திலும் எழுத்துக்கூட்டலிலும்.
page-find-noted = நீங்கள் தேடுவது எங்கும் வைக்கப்படாது. தேடினீர்கள் என்பது குறிக்கப்படும்.
page-find-words = பெயர், ஊர் அல்லது தொலைபேசி
page-find-do = தேடவும்
page-find-count = { $count ->
    [one] { $count } கிடைத்தது.
   *[other] { $count } கிடைத்தன.
}
page-find-none = யாரும் கிடைக்கவில்லை.
    .help = குறைந்த எழுத்துகள், வேறு பெயர் அல்லது ஊரை முயலுங்கள்.
page-find-by-name = பெயரால்
page-find-by-relative = உறவினர் பெயரால்
page-find-by-place = இடத்தால்
page-find-by-phone = தொலைபேசியால்
page-find-by-other = வழக்கின் பெயரால்

## What went wrong

error-404-04 = இங்கே அப்படி ஒரு கோப்பு இல்லை.
    .next = வழக்குக்குத் திரும்பி, பட்டியலில் இருந்து தேர்ந்தெடுங்கள்.
error-409-06 = இது கோப்பின் அடுத்த பகுதி அல்ல.
    .next = கோப்பை முதலிலிருந்து மீண்டும் அனுப்புங்கள், அல்லது பக்கம் தானாகத் தொடரட்டும்.
error-409-07 = இந்தக் கோப்பு ஒதுக்கி வைக்கப்பட்டது: வந்தது அனுப்பியதல்ல.
    .next = கோப்பை மீண்டும் அனுப்புங்கள்.
error-413-02 = இந்தக் கோப்பு மிகப் பெரியது. { $high } வரை வைக்கலாம்.
    .next = பகுதிகளாக அனுப்புங்கள்.
error-422-11 = கோப்பு எதுவும் தேர்ந்தெடுக்கப்படவில்லை, அல்லது அதில் ஒன்றுமில்லை.
    .next = ஒரு படம், ஒலிப்பதிவு அல்லது ஸ்கேனைத் தேர்ந்தெடுங்கள்.
error-422-12 = வந்தது அனுப்பியதல்ல. அது ஒதுக்கி வைக்கப்பட்டது.
    .next = கோப்பை மீண்டும் அனுப்புங்கள்.
error-422-13 = முழுமையான JPEG அல்லது PNG படத்துக்கு மட்டுமே நகல் உருவாக்க முடியும்.
    .next = மூலக் கோப்பை அப்படியே வையுங்கள், அல்லது படத்தை JPEG ஆக மீண்டும் அனுப்புங்கள்.
