namespace LscbCloud.Api.Common;

/// <summary>Reads a word of an address, such as <c>?show=overdue</c>.</summary>
internal static class QueryWords
{
    /// <summary>The value of a word in small letters with hyphens. An unknown word becomes a value that validation refuses.</summary>
    public static TEnum Read<TEnum>(string word)
        where TEnum : struct, Enum =>
        !word.AsSpan().ContainsAnyInRange('0', '9')
        && Enum.TryParse<TEnum>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known)
            ? known
            : (TEnum)Enum.ToObject(typeof(TEnum), -1);
}
