package org.retold.read;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the words under a picture: by the photographer's credit, or by the way captions speak. */
final class Caption {
  private static final int MOST_WORDS_LABELLED = 150;
  private static final int MOST_WORDS = 80;
  private static final int MOST_WORDS_UNSIGNED = 45;
  private static final int MOST_WORDS_SIGN_ALONE = 10;
  private static final int LONGEST = 1500;
  private static final int LONGEST_DATED = 400;

  private static final String AGENCY =
      "(?:" + Outlets.AGENCY + "|Getty(?: Images)?|EPA(?:-EFE)?|Shutterstock|iStock|Alamy|Corbis)";

  /** Begins as only captions and credits under pictures do. */
  private static final WholeLine LABEL =
      new WholeLine(
          Pattern.compile(
              "(?i:\\(?(?:file )?(?:photo|photograph|image|picture|pic|illustration|graphic|video"
                  + "|media|foto|photo illustration|photo credit|image credit|picture credit|photo source"
                  + "|image source|photo courtesy|photos)s?(?: (?:by|via|from|courtesy(?: of)?|credits?))? ?"
                  + "[:/|]).{1,400}"
                  + "|(?i:photo(?:graph)?s?|image|picture|video) (?i:by|courtesy(?: of)?|via) .{2,80}"
                  + "|(?i:file (?:photo|picture|image|pic)|file|representational image|stock (?:photo|image)"
                  + "|photo|handout(?: photo)?)"
                  + "|FILE(?: PHOTO| -| –| —|:).{1,500}|(?i:file photo(?:graph)?)(?: of)? .{1,200}"
                  + "|IMAGE DISTRIBUTED .{1,300}",
              Pattern.DOTALL));

  private static final String NAME_AT_END =
      "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}|de |van |von |al-)[\\p{L}'’.-]*){0,4}";

  /** Ends, or nearly, with who took the picture. */
  private static final Pattern SIGNED =
      Pattern.compile(
          ".*(?:\\b"
              + AGENCY
              + " ?[/|] ?"
              + NAME_AT_END
              + "|"
              + NAME_AT_END
              + " ?[/|] ?"
              + AGENCY
              + "(?: ?[/|] ?[^.|/]{2,40})*"
              + "|\\([^()]{2,60}[,/] ?"
              + AGENCY
              + "(?: via AP)?"
              + "|\\((?:[^()]{0,60}\\b)?(?i:photos?|image|picture|file photo|handout|courtesy)\\b[^()]{0,80}"
              + "|\\((?i:file|pool)"
              + "|(?i:photo credit should read)\\b.{0,100}"
              + "|\\b(?:AP|AFP|REUTERS|Reuters|EPA) (?:Photo|PHOTO|file|File|Images?)\\b.{0,60}"
              + "|Getty Images(?: (?:for|via) .{2,40})?|via (?:AP|REUTERS|Reuters|AFP|Getty Images)"
              + ")[.)\\]]*",
          Pattern.DOTALL);

  /** One of these must stand in a signature without a stroke or a bracket. */
  private static final List<String> WORDS_OF_SIGN =
      List.of("via ", " Photo", " PHOTO", " file", " File", " Image");

  private static final String SHOULD_READ = "photo credit should read";

  /** "… tied up in the harbour. PHOTO: Jane Roe/Agency" */
  private static final Pattern LABELLED_AT_END =
      Pattern.compile(
          ".*[\\p{L}.)”\"’] \\(?(?:PHOTOS?|Photos?|photo|PHOTOGRAPH|Photograph|PICTURES?|Pictures?|IMAGES?|Images?"
              + "|Pics?|CREDIT|Credit|Picture credit|Photo credit|Image credit)(?: by| credit| courtesy(?: of)?)?"
              + " ?[:/|] ?[\\p{Lu}@](?:[^.:!?]|(?<=\\b\\p{Lu})\\.){1,60}[.)]?",
          Pattern.DOTALL);

  private static final Pattern SIGNED_WITH_COMMA =
      Pattern.compile(NAME_AT_END + ", ?" + AGENCY + "(?: ?/ ?[^.|/]{2,40})*");

  private static final Pattern PLAIN_SIGN =
      Pattern.compile(".*[\\p{L}\\p{Nd}”\"] *\\((?:" + AGENCY + ")\\)", Pattern.DOTALL);

  /** "… speaks to reporters on the quay of Port Ellery, May 3, 2022." */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:[^.]|(?<=\\b\\p{Lu})\\.|(?<=\\b(?:St|Mr|Dr|Gen|Sen|Gov|Rep|Ms|Mrs|Jr|Sr))\\.)*(?:\\((?:R|L|C|left|right|center|centre)\\)|\\b(?:looks?|speaks?|walks?|arrives?|attends?|poses? (?!an? )|gestures?|waves? (?:to|at|from|as)"
              + "|stands? (?!at )|sits?|reacts?|listens?|greets?|delivers?|addresses (?:the|an?|supporters|reporters)"
              + "|is seen|are seen|is pictured|are pictured|smiles?|hugs?|kisses|celebrates?|inspects?"
              + "|gather|wait|disembarks?|boards?|leaves? (?:after|the|an?)|meets? with|shakes? hands)\\b).*"
              + ",? (?:on )?(?:\\p{L}+day,? )?(?i:"
              + Stamp.MONTH
              + ") \\d{1,2}, \\d{4}[.]?(?: [^.]{0,60})?",
          Pattern.DOTALL);

  /** What the expression above, which takes long to try, cannot do without. */
  private static final Pattern DAY_AND_YEAR = Pattern.compile("\\d, \\d{4}");

  private static final Pattern TOLD_AS_NEWS =
      Pattern.compile(
          "\\b(?:said|says|told|was|were|had|has|have|would|will|did|since|until|after which)\\b");

  private static final WholeLine IN_THIS_PICTURE =
      new WholeLine(
          Pattern.compile(
              "(?:In this|This) [^.]{0,40}?(?i:photo|picture|image|photograph|screengrab|screenshot)"
                  + "(?: shows?| taken|,| from| provided| released| made).{5,400}",
              Pattern.DOTALL));

  /** What pictures are spoken of with: sides, poses, and a place and day without a verb of news. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?i:\\b(?:pictured|photographed|seen here|file (?:photo|image|picture)|archive (?:photo|image|picture)"
              + "|(?:photo|image|picture)s? (?:shows?|by|from|courtesy)|poses?|posing|aerial view|artist['’]s"
              + " impression|screengrab|screenshot|handout|looks? on|speaks (?:at|during))\\b)"
              + "|(?i:\\((?:l|r|c|left|right|centre|center|second|from)\\b[^)]{0,30}\\))"
              + "|, (?i:left|right|centre|center),? |(?i:\\b(?:above|below|top|from left)\\b:)"
              + "|\\b(?:AP|AFP|Reuters|REUTERS|EPA|Getty)\\b"
              + "|\\((?:"
              + Outlets.ANY
              + "|\\p{Lu}{2,6})\\)$");

  /** "Protesters outside the town hall on Tuesday night": who, where and when, and no verb. */
  private static final Pattern SCENE =
      Pattern.compile(
          "\\p{Lu}\\S* (?:\\p{L}+ ){0,4}(?:outside|inside|at|near|in|on board|aboard|leaving|arriving"
              + "|waiting|standing|sitting|gathering|walking)\\b.{3,80}\\b(?:on \\p{Lu}\\p{Ll}+day"
              + "(?: (?:night|morning|evening|afternoon))?|last (?:week|month|year|night)"
              + "|in \\d{4}|yesterday|today)");

  private static final Pattern TELLS =
      Pattern.compile(
          "(?i:\\b(?:is|are|was|were|has|have|had|will|would|to|says?|said|than|but|as|after|despite"
              + "|\\p{L}{2,}ed)\\b)");

  private Caption() {}

  static boolean is(TextLine line) {
    int words = line.wordCount();
    if (words > MOST_WORDS_LABELLED) {
      return false;
    }
    if (line.text().length() > LONGEST) {
      return false;
    }
    String text = line.flat();
    return LABEL.matches(text)
        || words <= MOST_WORDS && isSigned(line)
        || words <= MOST_WORDS_UNSIGNED && line.hasDigit() && isDated(text)
        || words <= MOST_WORDS_UNSIGNED && IN_THIS_PICTURE.matches(text);
  }

  private static boolean isDated(String text) {
    return text.length() <= LONGEST_DATED
        && DAY_AND_YEAR.matcher(text).find()
        && DATED.matcher(text).matches()
        && !TOLD_AS_NEWS.matcher(text).find();
  }

  private static boolean isSigned(TextLine line) {
    String text = line.flat();
    int words = line.wordCount();
    boolean marked = text.indexOf('/') >= 0 || text.indexOf('|') >= 0;
    boolean bracket = text.indexOf('(') >= 0;
    return (marked || bracket || hasWordOfSign(line)) && SIGNED.matcher(text).matches()
        || (marked || text.indexOf(':') >= 0) && LABELLED_AT_END.matcher(text).matches()
        || words <= MOST_WORDS_SIGN_ALONE && SIGNED_WITH_COMMA.matcher(text).matches()
        || words <= MOST_WORDS_UNSIGNED && bracket && PLAIN_SIGN.matcher(text).matches();
  }

  /** The signature itself takes long to try. */
  private static boolean hasWordOfSign(TextLine line) {
    for (String word : WORDS_OF_SIGN) {
      if (line.flat().contains(word)) {
        return true;
      }
    }
    return line.lower().contains(SHOULD_READ);
  }

  /**
   * Whether a line without a full stop, between headline and story, speaks of a picture; else it
   * may be a standfirst.
   */
  static boolean hasCue(TextLine line) {
    String text = line.flat();
    return text.length() <= LONGEST_DATED
        && (CUE.matcher(text).find()
            || SCENE.matcher(text).matches() && !TELLS.matcher(text).find());
  }
}
