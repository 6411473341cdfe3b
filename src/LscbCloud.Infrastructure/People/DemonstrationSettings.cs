using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace LscbCloud.Infrastructure.People;

/// <summary>Whether this is the demonstration, where second factors are not asked and mail stays inside.</summary>
/// <param name="IsOn">Never in Production.</param>
/// <param name="BusinessDay">The fixed day of the demonstration.</param>
public sealed record DemonstrationSettings(bool IsOn, DateOnly BusinessDay)
{
    internal const string Enabled = "Demonstration:Enabled";

    /// <summary>What every demonstration person signs in with. It is printed for everybody, and no account outside the demonstration may have it.</summary>
    public const string SharedWord = "safeguarding-2017";

    private static readonly DateOnly UsualDay = new(2017, 9, 26);

    internal static DemonstrationSettings Read(IConfiguration configuration) =>
        new(
            configuration.GetValue<bool>(Enabled),
            configuration["Demonstration:BusinessDay"] is { Length: > 0 } day
                ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : UsualDay
        );
}
