using LscbCloud.Application.Common;
using LscbCloud.Application.Notifications;
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

    /// <summary>Whether only those who hold the post are told of it.</summary>
    public bool IsForHolders { get; init; }

    /// <summary>What the daily email counts it as; none where it leaves it to home, or counts it otherwise.</summary>
    public required Notice? Notice { get; init; }

    /// <summary>Whether its day can pass, so that it is late; what has no such day waits.</summary>
    public bool CanBeLate { get; init; }

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
        new(
            Kind,
            Title,
            Why,
            Verb,
            Subject,
            Urgency.IsLateByOthers,
            CanBeLate ? Urgency.DaysPast(today) : null,
            IsInvented
        );
}
