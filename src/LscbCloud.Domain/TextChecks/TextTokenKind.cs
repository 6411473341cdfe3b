namespace LscbCloud.Domain.TextChecks;

internal enum TextTokenKind
{
    /// <summary>Past either end of the text.</summary>
    None,
    Word,
    Number,

    /// <summary>EmailTemplates and figures together, such as <c>3rd</c> or <c>A142</c>.</summary>
    Code,
    Mark,
}
