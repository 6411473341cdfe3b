using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LscbCloud.Api.Common;

/// <summary>
/// Days as 2017-09-26. A year that nobody can mean, as 217 or 20177, is refused where it is read: kept, it would stand first or last
/// in every list, and no day could be counted from it.
/// </summary>
internal sealed class DayConverter : JsonConverter<DateOnly>
{
    /// <summary>What is said of a year that nobody can mean.</summary>
    public const string UnlikelyYear = "Enter a year from 1900 to 2199.";

    private const int EarliestYear = 1900;
    private const int LatestYear = 2199;
    private const string Form = "yyyy-MM-dd";

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (
            reader.TokenType is not JsonTokenType.String
            || !DateOnly.TryParseExact(
                reader.GetString(),
                Form,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            // Without words of its own it is told like everything else that is not in the form expected.
            throw new JsonException();
        }

        return day.Year is >= EarliestYear and <= LatestYear ? day : throw new JsonException(UnlikelyYear);
    }

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(Form, CultureInfo.InvariantCulture));
}
