namespace LscbCloud.Infrastructure.Demonstration;

/// <summary>A public committee paper of one of the four boards. It is not part of the product; what we take from it is proven line by line.</summary>
/// <param name="Key">Its name among the fingerprints.</param>
/// <param name="Title">What it is and its day, as people are told.</param>
internal sealed record Paper(string Key, string Title)
{
    public static Paper Shropshire2012 { get; } =
        new("shropshire-2012", "Report on safeguarding to full Council, 27 September 2012");

    public static Paper Shropshire2017 { get; } =
        new("shropshire-2017", "Covering report on the annual report 2016 to 2017, 26 September 2017");

    /// <summary>It prints no day of its meeting; it was signed off in November and December 2017.</summary>
    public static Paper Somerset2017 { get; } =
        new("somerset-2017", "Covering report on the annual report 2016 to 2017, December 2017");

    public static Paper Surrey2017 { get; } =
        new("surrey-2017", "Covering report on the annual report 2016 to 2017, 7 September 2017");

    public static Paper CheshireEast2014 { get; } =
        new("cheshire-east-2014", "Priorities and role in improvement, paper to the Scrutiny Committee, 11 March 2014");

    /// <summary>A place in it.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="words">Four to eight words as they stand there, or the whole line where it has fewer; never a name.</param>
    public Citation At(int line, string words) => new(this, line, words);
}
