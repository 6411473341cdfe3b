using LscbCloud.Domain.Home;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.Home;

/// <summary>Something that needs the reader, with the one thing to do about it.</summary>
internal sealed record Need(
    NeedKind Kind,
    string Title,
    string Why,
    string Verb,
    NeedSubject Subject,
    Urgency Urgency,
    bool IsInvented
)
{
    /// <summary>Who brought it about, and so is not asked to judge it; home leaves it out for them already.</summary>
    public PersonId? NotFor { get; init; }

    /// <summary>Puts what needs the reader in order and shows the first of it.</summary>
    public static NeedList Show(IEnumerable<Need> needs, int limit, DateOnly today)
    {
        var ordered = needs
            .OrderBy(need => need.Urgency, Urgency.Order)
            .ThenBy(need => need.Title, StringComparer.Ordinal)
            .ToArray();

        return new NeedList([.. ordered.Take(limit).Select(need => need.ViewOn(today))], ordered.Length);
    }

    private NeedView ViewOn(DateOnly today) =>
        new(Kind, Title, Why, Verb, Subject, Urgency.IsLateByOthers, DaysLate(today), IsInvented);

    /// <summary>Only what has a day of its own can be late; the rest waits.</summary>
    private int? DaysLate(DateOnly today) =>
        Kind is NeedKind.LateByOthers or NeedKind.Due or NeedKind.ReplyAsked or NeedKind.Update or NeedKind.Reading
            ? Urgency.DaysPast(today)
            : null;
}

/// <summary>What needs the reader, the most urgent first.</summary>
/// <param name="Items">The first of them.</param>
/// <param name="Total">How many there are. Of a kind that has hundreds, the first hundred count.</param>
public sealed record NeedList(IReadOnlyList<NeedView> Items, int Total);

/// <summary>One thing that needs the reader.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Title">What it is.</param>
/// <param name="Why">Why it needs the reader now.</param>
/// <param name="Verb">The one thing to do, as a button says it.</param>
/// <param name="Subject">Where that is done.</param>
/// <param name="IsLateByOthers">Whether somebody else has let its day pass.</param>
/// <param name="DaysLate">How many days it is late; none where it is not, and where it has no day.</param>
/// <param name="IsInvented">Whether it was made up for the demonstration.</param>
public sealed record NeedView(
    NeedKind Kind,
    string Title,
    string Why,
    string Verb,
    NeedSubject Subject,
    bool IsLateByOthers,
    int? DaysLate,
    bool IsInvented
);

/// <summary>
/// What something that needs the reader is about: an action, the late actions of one owner, a priority, a measure of it, a meeting
/// or an agency; nothing where it is about the people of the place.
/// </summary>
/// <param name="Board">The board by address, where the reader works in an agency.</param>
/// <param name="Action">The action by reference.</param>
/// <param name="Owner">Whose late actions: an agency by address, or <c>board</c>.</param>
/// <param name="Priority">The priority by address.</param>
/// <param name="Measure">The measure of the priority by number.</param>
/// <param name="Meeting">The meeting by address.</param>
/// <param name="Agency">The agency by address that has become another.</param>
public sealed record NeedSubject(
    string? Board = null,
    string? Action = null,
    string? Owner = null,
    string? Priority = null,
    int? Measure = null,
    string? Meeting = null,
    string? Agency = null
);

/// <summary>What sort of thing needs a person.</summary>
public enum NeedKind
{
    /// <summary>Somebody else is late with actions.</summary>
    LateByOthers,

    /// <summary>An action is proposed, and waits to be agreed.</summary>
    Proposed,

    /// <summary>An owner says that an action is done, and it waits to be verified.</summary>
    Done,

    /// <summary>An owner asks for another day.</summary>
    AsksForTime,

    /// <summary>An action of one's own side is due, or late.</summary>
    Due,

    /// <summary>The board asks how an action of one's own side goes.</summary>
    ReplyAsked,

    /// <summary>The board sent an action back.</summary>
    SentBack,

    /// <summary>A judgement is proposed, and waits to be agreed.</summary>
    Judgement,

    /// <summary>A priority has had no update for a quarter.</summary>
    Update,

    /// <summary>The latest update of a priority states no impact.</summary>
    Impact,

    /// <summary>A measure has no reading for its day.</summary>
    Reading,

    /// <summary>The last day for updates has passed, and the reports for the meeting are not copied yet.</summary>
    Report,

    /// <summary>An agency with a seat has become another.</summary>
    Agency,

    /// <summary>Posts that open work names, and that nobody holds.</summary>
    Posts,
}
