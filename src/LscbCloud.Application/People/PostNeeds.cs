using LscbCloud.Application.Common;
using LscbCloud.Application.Home;
using LscbCloud.Domain.Home;

namespace LscbCloud.Application.People;

/// <summary>
/// Which posts that open work names nobody holds, on a board or in an agency, as one thing to do. It stands last, after all that is
/// due. Home tells it and the daily email does not: where a board names posts of people who never sign in it may stay for long, and
/// would bring an email every day.
/// </summary>
internal sealed class PostNeeds(PostReading posts, ICurrentUser user, IBusinessDay day) : INeeds
{
    private const int MostNamed = 3;

    public async Task<IEnumerable<Need>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!user.MayManagePeople())
        {
            return [];
        }

        var vacant = await posts.VacantAsync(cancellationToken);

        return vacant.Count == 0 ? [] : [NeedOf(vacant)];
    }

    private Need NeedOf(IReadOnlyList<string> vacant)
    {
        var named = string.Join("; ", vacant.Take(MostNamed));
        var rest = vacant.Count - MostNamed;

        return new Need(
            NeedKind.Posts,
            vacant.Count == 1
                ? "1 post with open work has no holder"
                : $"{vacant.Count} posts with open work have no holder",
            rest > 0 ? $"{named}; and {rest} more" : named,
            "Assign someone",
            new NeedSubject(),
            new Urgency(day.Today.AddDays(Urgency.DaysAhead + 1), IsLateByOthers: false),
            IsInvented: false
        )
        {
            Notice = null,
        };
    }
}
