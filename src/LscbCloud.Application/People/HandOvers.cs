using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Hands the posts and the open work of somebody who leaves to others: all of it, or none.</summary>
internal sealed class HandOvers(PeopleReading people, PostWorkReading work)
{
    /// <summary>Does what was decided about the posts that are left. Refused where one with open work and no other holder was forgotten.</summary>
    public async Task<Result> RunAsync(
        Leaving leaving,
        IReadOnlyList<HandOverInput> decisions,
        CancellationToken cancellationToken
    )
    {
        for (var i = 0; i < decisions.Count; i++)
        {
            if (!leaving.Posts.Any(post => PostName.AreSame(post, decisions[i].Post)))
            {
                return At(i, HandOverErrors.NotTheirPost);
            }
        }

        var here = await HereAsync(cancellationToken);

        foreach (var post in leaving.Posts)
        {
            var at = decisions.ToList().FindIndex(decision => PostName.AreSame(decision.Post, post));
            var result =
                at < 0
                    ? await RefuseOrphansAsync(post, leaving, here, cancellationToken)
                    : await DecideAsync(new Decision(post, decisions[at]), leaving, here, cancellationToken);

            if (result.IsFailure)
            {
                return at < 0 ? result : At(at, result.Error);
            }
        }

        return Result.Success;
    }

    /// <summary>Does what was decided about one post that nobody leaves at this moment.</summary>
    public async Task<Result> OneAsync(HandOverInput input, CancellationToken cancellationToken)
    {
        await people.LockAsync(cancellationToken);

        return await DecideAsync(
            new Decision(input.Post.Trim(), input),
            new Leaving(Membership: null, [input.Post], IsForGood: false),
            await HereAsync(cancellationToken),
            cancellationToken
        );
    }

    /// <summary>Who works here today. Everybody is looked at, so that whoever's place has ended is nobody to hand to.</summary>
    public async Task<IReadOnlyList<Membership>> HereAsync(CancellationToken cancellationToken)
    {
        var today = people.Today;
        var memberships = await people
            .Here.Where(m => m.AcceptedAt != null && m.FromOn <= today)
            .ToListAsync(cancellationToken);

        return [.. memberships.Where(m => m.IsLive(today))];
    }

    /// <summary>One decision stands alone; one of several is named by its place.</summary>
    private static Error At(int index, Error error) =>
        error.Kind is not ErrorKind.Invalid
            ? error
            : Error.Invalid(
                error.Fields.ToDictionary(
                    field => $"handOvers.{index}.{field.Key}",
                    field => field.Value,
                    StringComparer.Ordinal
                )
            );

    private async Task<Result> RefuseOrphansAsync(
        string post,
        Leaving leaving,
        IReadOnlyList<Membership> here,
        CancellationToken cancellationToken
    )
    {
        if (leaving.Membership is null || here.Any(m => m.Id != leaving.Membership.Id && m.Holds(post)))
        {
            return Result.Success;
        }

        var pieces = await work.CountAsync(post, cancellationToken);

        return pieces == 0 ? Result.Success : HandOverErrors.OpenWork(post, pieces);
    }

    private async Task<Result> DecideAsync(
        Decision decision,
        Leaving leaving,
        IReadOnlyList<Membership> here,
        CancellationToken cancellationToken
    )
    {
        var pieces = await work.CountAsync(decision.Post, cancellationToken);

        if (pieces != decision.Input.Pieces)
        {
            return HandOverErrors.WorkChanged;
        }

        if (decision.Input.Choice is HandOverChoice.Vacant)
        {
            leaving.Membership?.LeaveVacant(decision.Post, decision.Reason);

            return leaving.Membership is null ? HandOverErrors.NobodyLeaves : Result.Success;
        }

        var isLeaver = leaving.Membership is { } leaver && leaver.Id.Value == decision.Input.To;

        // Whoever only changes their post can take the work along to the new one, and cannot keep the old.
        if (isLeaver && (leaving.IsForGood || decision.Input.Choice is HandOverChoice.Held))
        {
            return HandOverErrors.ToLeaver;
        }

        if (here.FirstOrDefault(m => m.Id.Value == decision.Input.To) is not { } to)
        {
            return HandOverErrors.NotHere;
        }

        return decision.Input.Choice is HandOverChoice.Held
            ? to.TakeOver(decision.Post, decision.Reason)
            : await GiveAsync(decision, to, pieces, cancellationToken);
    }

    private async Task<Result> GiveAsync(
        Decision decision,
        Membership to,
        int pieces,
        CancellationToken cancellationToken
    )
    {
        if (to.Post is not { } post)
        {
            return HandOverErrors.NoPost;
        }

        if (PostName.AreSame(post, decision.Post))
        {
            return HandOverErrors.SamePost;
        }

        return pieces > HandOverErrors.MostAtOnce
            ? HandOverErrors.TooMuchWork
            : await work.GiveAsync(decision.Post, post, decision.Reason, cancellationToken);
    }

    private sealed record Decision(string Post, HandOverInput Input)
    {
        public string Reason => Input.Reason.Trim();
    }
}
