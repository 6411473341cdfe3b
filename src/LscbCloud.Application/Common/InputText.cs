namespace LscbCloud.Application.Common;

/// <summary>Texts as people send them.</summary>
internal static class InputText
{
    /// <summary>The text without white space around it; none where nothing is left.</summary>
    public static string? Trimmed(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
