using System.Text.Json;
using System.Text.Json.Serialization;

namespace LscbCloud.Api.Common;

/// <summary>How the interface reads and writes JSON: camelCase, words for enums, and nothing it does not know.</summary>
internal static class Json
{
    private const int Deepest = 16;

    public static void Configure(JsonSerializerOptions options)
    {
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.AllowDuplicateProperties = false;
        options.MaxDepth = Deepest;
        options.Converters.Add(new DayConverter());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }
}
