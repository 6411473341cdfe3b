using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>What shows that an action is done, or why nothing does.</summary>
public sealed record Proof
{
    public const int TextMaxLength = 2000;
    public const int AddressMaxLength = 500;
    public const int WhyNoneMaxLength = 1000;

    private Proof(string? text, string? address, string? whyNone) =>
        (Text, Address, WhyNone) = (text, address, whyNone);

    public string? Text { get; }

    public string? Address { get; }

    public string? WhyNone { get; }

    /// <summary>What is known of the file that shows it.</summary>
    public KeptFile? File { get; private init; }

    /// <summary>How many marked places in the file were said to be no child and no family.</summary>
    public int FileAnswers { get; private init; }

    /// <summary>What shows it, and where that is to be found.</summary>
    public static Proof Shown(string text, string? address) => new(text, address, whyNone: null);

    /// <summary>What shows it, and the file in which that is to be found.</summary>
    public static Proof InFile(string text, KeptFile file, int answers) =>
        new(text, address: null, whyNone: null) { File = file, FileAnswers = answers };

    /// <summary>There is no proof, for a reason.</summary>
    public static Proof None(string why) => new(text: null, address: null, why);
}
