using System.Collections.Frozen;
using System.Text.Json;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>The words of an enum as they stand in the database and in the interface: <c>NeedsAttention</c> is <c>needs-attention</c>.</summary>
internal static class Words<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> ByValue = Enum.GetValues<TEnum>()
        .ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, TEnum> ByWord = ByValue.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );

    public static string Of(TEnum value) => ByValue[value];

    public static TEnum Parse(string word) => ByWord[word];
}
