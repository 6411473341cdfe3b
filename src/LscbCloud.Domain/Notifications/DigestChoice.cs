using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Notifications;

/// <summary>What one person wants to be told of, by the daily email, about one board or agency. Until they choose, it is everything.</summary>
public sealed class DigestChoice : AggregateRoot
{
    private DigestChoice()
    {
        // EF Core materialises choices through here.
    }

    public PersonId PersonId { get; private init; }

    /// <summary>The board or the agency.</summary>
    public Guid PlaceId { get; private init; }

    /// <summary>Whether the daily email tells of this place at all.</summary>
    public bool IsOn { get; private set; } = true;

    /// <summary>The sorts of thing that it does not tell of, such as <c>verify</c>, in order.</summary>
    public IReadOnlyList<string> Stopped { get; private set; } = [];

    public override string Kind => "daily email";

    public override string Label => "Daily email";

    public override Guid SubjectId => PersonId.Value;

    /// <summary>A choice that changes nothing yet.</summary>
    public static DigestChoice Begin(PersonId person, Guid place) => new() { PersonId = person, PlaceId = place };

    /// <summary>Keeps what the person chose. To choose what is chosen already is no change.</summary>
    public void Choose(bool isOn, IEnumerable<string> stopped)
    {
        string[] sorted = [.. stopped.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        if (Version > 0 && IsOn == isOn && Stopped.SequenceEqual(sorted, StringComparer.Ordinal))
        {
            return;
        }

        FieldChange[] changes =
        [
            new("Sent", InWords(IsOn), InWords(isOn)),
            new("Not told of", string.Join(", ", Stopped), string.Join(", ", sorted)),
        ];
        IsOn = isOn;
        Stopped = sorted;
        RecordEvent("Chose what the daily email tells", changes);
    }

    /// <summary>Stops one sort of thing, as a link in the email does.</summary>
    public void Stop(string notice) => Choose(IsOn, Stopped.Append(notice));

    /// <summary>Stops everything about this place.</summary>
    public void StopAll() => Choose(isOn: false, Stopped);

    private static string InWords(bool isOn) => isOn ? "on working days" : "never";
}
