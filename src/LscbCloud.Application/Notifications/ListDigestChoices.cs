using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Notifications;

/// <summary>Lists what the daily email tells a person of each board and agency where they work.</summary>
[Requires(Permission.ManageOwnAccount)]
public sealed record ListDigestChoices : IQuery<DigestChoiceList>;

/// <summary>Every place where the person works: boards by name, then agencies by name.</summary>
public sealed record DigestChoiceList(IReadOnlyList<DigestPlace> Items);

/// <summary>What the daily email tells of one place.</summary>
/// <param name="Kind">A board or an agency.</param>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its full name.</param>
/// <param name="IsOn">Whether the email tells of it at all.</param>
/// <param name="Notices">What it can tell this person; nothing where their role has nothing to do there.</param>
/// <param name="Version">The version to name when choosing; 0 before the first choice.</param>
public sealed record DigestPlace(
    PlaceKind Kind,
    string Slug,
    string Name,
    bool IsOn,
    IReadOnlyList<DigestNotice> Notices,
    int Version
);

/// <summary>One sort of thing, and whether the email tells of it.</summary>
public sealed record DigestNotice(string Code, string Label, bool IsOn);

internal sealed class ListDigestChoicesHandler(DigestChoices choices, ICurrentUser user)
    : IQueryHandler<ListDigestChoices, DigestChoiceList>
{
    public async Task<Result<DigestChoiceList>> Handle(
        ListDigestChoices request,
        CancellationToken cancellationToken
    ) => new DigestChoiceList([.. (await choices.OfAsync(user.PersonId, cancellationToken)).Select(p => p.View())]);
}
