using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Home;

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
    /// <summary>As many of a kind as anybody goes through in a day.</summary>
    public const int MostOfAKind = 100;

    /// <summary>The post whose work it is; none where it is nobody's in particular.</summary>
    public string? Post { get; init; }

    /// <summary>Who brought it about, and so is not asked to judge it; home leaves it out for them already.</summary>
    public PersonId? NotFor { get; init; }

    /// <summary>Puts what needs the reader in order, the work of their own posts first, and shows the first of it.</summary>
    public static NeedList Show(IEnumerable<Need> needs, ICurrentUser reader, int limit, DateOnly today)
    {
        var ordered = needs
            .OrderByDescending(need => need.Post is { } post && reader.Holds(post))
            .ThenBy(need => need.Urgency, Urgency.Order)
            .ThenBy(need => need.Title, StringComparer.Ordinal)
            .ThenBy(need => need.Kind)
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
