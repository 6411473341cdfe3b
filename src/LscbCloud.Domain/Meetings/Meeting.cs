using System.Globalization;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Meetings;

/// <summary>A meeting of a group on a day, and the round of reports for it: by when they are due, and what was reported.</summary>
/// <remarks>
/// What a meeting was told never changes afterwards. So the reports are copied once, word by word, and the copy stands beside
/// what is written later.
/// </remarks>
public sealed class Meeting : AggregateRoot, IBoardOwned
{
    public const int ReasonMaxLength = 1000;

    /// <summary>How many priorities report to one meeting. No plan in practice has more than a dozen.</summary>
    public const int MostReports = 100;

    private Meeting()
    {
        // EF Core materialises meetings through here.
    }

    public MeetingId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public GroupId GroupId { get; private init; }

    /// <summary>What the group was called when the meeting was planned; minutes call it so for ever.</summary>
    public string GroupName { get; private init; } = "";

    /// <summary>Its name in addresses: the group and the day. It follows the day when the meeting is moved.</summary>
    public string Slug { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    /// <summary>The last day for updates that are reported to it; none where no priority reports.</summary>
    public DateOnly? CutOffOn { get; private set; }

    public DateOnly? CancelledOn { get; private set; }

    public string? CancelReason { get; private set; }

    /// <summary>The day on which the reports were copied; none before.</summary>
    public DateOnly? FrozenOn { get; private set; }

    public Author? FrozenBy { get; private set; }

    /// <summary>Whether it was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    public override string Kind => "meeting";

    public override string Label => LabelOf(GroupName, HeldOn);

    public override Guid SubjectId => Id.Value;

    /// <summary>What people call a meeting: "Executive, 21 September 2017".</summary>
    public static string LabelOf(string group, DateOnly on) => $"{group}, {on.InWords()}";

    /// <summary>Plans a meeting of a group. Refused for a group that has ended, and when updates would be due after the day.</summary>
    public static Result<Meeting> Plan(Group group, DateOnly on, DateOnly? cutOff, bool isInvented = false)
    {
        ArgumentNullException.ThrowIfNull(group);

        if (group.WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        if (cutOff > on)
        {
            return MeetingErrors.CutOffAfterMeeting;
        }

        var meeting = new Meeting
        {
            Id = MeetingId.New(),
            GroupId = group.Id,
            GroupName = group.Name,
            Slug = SlugOf(group.Slug, on),
            HeldOn = on,
            CutOffOn = cutOff,
            IsInvented = isInvented,
        };

        meeting.RecordEvent(
            "Planned a meeting",
            FieldChange.Added("Day", on.InWords()),
            FieldChange.Added("Updates due by", cutOff?.InWords())
        );

        return meeting;
    }

    /// <summary>
    /// Moves it to another day, or updates to another last day. Refused once the reports are copied. It keeps its day once something
    /// was agreed at it or came from it.
    /// </summary>
    public Result Move(DateOnly on, DateOnly? cutOff, bool hasOutcomes)
    {
        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        if (hasOutcomes && on != HeldOn)
        {
            return MeetingErrors.HasOutcomes;
        }

        if (cutOff > on)
        {
            return MeetingErrors.CutOffAfterMeeting;
        }

        FieldChange[] changes =
        [
            new("Day", HeldOn.InWords(), on.InWords()),
            new("Updates due by", CutOffOn?.InWords(), cutOff?.InWords()),
        ];

        Slug = SlugOf(Slug[..^DayLength], on);
        HeldOn = on;
        CutOffOn = cutOff;
        RecordEvent("Moved a meeting", changes);

        return Result.Success;
    }

    /// <summary>
    /// Calls it off and says why. It stays in the list, so that nobody waits for it. Refused once something was agreed at it or came
    /// from it.
    /// </summary>
    public Result Cancel(DateOnly on, string reason, bool hasOutcomes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotCancelled(hasOutcomes) is { } refusal)
        {
            return refusal;
        }

        CancelledOn = on;
        CancelReason = reason;
        RecordEvent("Called a meeting off", FieldChange.Added("Reason", reason));

        return Result.Success;
    }

    /// <summary>Settles what the priorities report, which is copied for good: "as reported to the board on".</summary>
    /// <param name="priorities">How many report. Refused for none.</param>
    /// <param name="on">The day of the copy.</param>
    /// <param name="by">Who copies.</param>
    public Result Freeze(int priorities, DateOnly on, Author by)
    {
        if (WhyNotFrozen() is { } refusal)
        {
            return refusal;
        }

        if (priorities == 0)
        {
            return MeetingErrors.NoPriorities;
        }

        FrozenOn = on;
        FrozenBy = by;
        RecordEvent(
            "Copied the reports",
            FieldChange.Added("Priorities", priorities.ToString(CultureInfo.InvariantCulture))
        );

        return Result.Success;
    }

    /// <summary>Whether something can have been agreed at it by a day. Refused if it was called off, or is still to come.</summary>
    /// <param name="today">The business day.</param>
    /// <param name="field">How the request names the meeting.</param>
    public Result AskHeld(DateOnly today, string field)
    {
        if (CancelledOn is not null)
        {
            return MeetingErrors.WasCalledOff(field);
        }

        return HeldOn > today ? MeetingErrors.NotHeldYet(field) : Result.Success;
    }

    /// <summary>Why it cannot be cancelled; none while it can be changed and nothing was agreed at it or came from it.</summary>
    public Error? WhyNotCancelled(bool hasOutcomes) =>
        WhyNotChanged() ?? (hasOutcomes ? MeetingErrors.HasOutcomes : null);

    /// <summary>Why its reports cannot be copied; none where updates are due by a day and are not copied yet.</summary>
    public Error? WhyNotFrozen() => WhyNotChanged() ?? (CutOffOn is null ? MeetingErrors.NothingIsReported : null);

    /// <summary>Why it takes no change; none until it is cancelled or its reports are copied.</summary>
    public Error? WhyNotChanged()
    {
        if (CancelledOn is not null)
        {
            return MeetingErrors.Cancelled;
        }

        return FrozenOn is null ? null : MeetingErrors.Frozen;
    }

    private const int DayLength = 10;

    private static string SlugOf(string group, DateOnly on) =>
        // The day is always ten characters, so that it can be told from the group's part.
        string.Create(CultureInfo.InvariantCulture, $"{group.TrimEnd('-')}-{on:yyyy-MM-dd}");
}
