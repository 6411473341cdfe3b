using LscbCloud.Application.Agencies;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Makes an action of what a person wrote: finds the agency among the board's seats, and the record that it came from.</summary>
internal sealed class ActionRaising(
    IActionRows actionRows,
    ISeatRows seatRows,
    IAgencyDirectory agencies,
    IReferenceCounters counters,
    ActionSources sources,
    ICurrentUser user,
    ICurrentProvenance provenance,
    IBusinessDay day
)
{
    /// <summary>Proposes it, and gives it the next reference. Everything is looked up before a number is taken.</summary>
    public async Task<Result<BoardAction>> ProposeAsync(ActionInput input, CancellationToken cancellationToken)
    {
        var owner = await OwnerOfAsync(input.Owner, cancellationToken);

        if (owner.IsFailure)
        {
            return owner.Error;
        }

        if (owner.Value.Agency is { } agency && await NowAsync(agency.Slug, cancellationToken) is { } now)
        {
            return ActionErrors.OwnerBecameAnother(agency.Name, now.Name);
        }

        var source = await sources.ReadAsync(input.Source, cancellationToken);

        if (source.IsFailure)
        {
            return source.Error;
        }

        var terms = new ActionTerms(
            input.Title.Trim(),
            input.Reason.Trim(),
            owner.Value,
            input.Due.GetValueOrDefault(),
            input.Recurrence.GetValueOrDefault(),
            source.Value,
            provenance.IsInvented
        );
        var number = await counters.NextAsync(ActionReference.Letter, cancellationToken);
        var action = BoardAction.Propose(new ActionReference(number), terms, user.Author(), day.Today);
        _ = actionRows.Add(action);

        return action;
    }

    /// <summary>Finds the owner among the agencies that have a seat today.</summary>
    public async Task<Result<ActionOwner>> OwnerOfAsync(ActionOwnerInput input, CancellationToken cancellationToken)
    {
        var post = input.Post.Trim();

        if (string.IsNullOrWhiteSpace(input.Agency))
        {
            return new ActionOwner(post, Agency: null);
        }

        var slug = input.Agency.Trim();
        var today = day.Today;
        var agency = await seatRows
            .Seats.Where(s => s.AgencySlug == slug && s.FromOn <= today && (s.ToOn == null || s.ToOn >= today))
            .OrderBy(s => s.Id)
            .Select(s => new OwningAgency(s.AgencyId, s.AgencySlug, s.AgencyName))
            .FirstOrDefaultAsync(cancellationToken);

        return agency is null ? ActionErrors.NotSeated : new ActionOwner(post, agency);
    }

    /// <summary>Refuses to agree what an agency would do that has become another: it is given to that one first.</summary>
    public async Task<Result> AskOwnerAsync(BoardAction action, CancellationToken cancellationToken) =>
        await NowAsync(action.OwnerAgencySlug, cancellationToken) is { } now
            ? ActionErrors.GiveOnFirst(action.OwnerAgencyName ?? "", now.Name)
            : Result.Success;

    private async Task<Successor?> NowAsync(string? slug, CancellationToken cancellationToken) =>
        slug is null ? null : (await agencies.FindAsync(slug, cancellationToken))?.Now;
}
