using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Notifications;

/// <summary>Lists what the daily email tells a person of each board and agency where they work.</summary>
[Requires(Permission.ManageOwnAccount)]
public sealed record ListDigestChoices : IQuery<DigestChoiceList>;

internal sealed class ListDigestChoicesHandler(DigestChoices choices, ICurrentUser user)
    : IQueryHandler<ListDigestChoices, DigestChoiceList>
{
    public async Task<Result<DigestChoiceList>> Handle(
        ListDigestChoices request,
        CancellationToken cancellationToken
    ) => new DigestChoiceList([.. (await choices.OfAsync(user.PersonId, cancellationToken)).Select(p => p.View())]);
}
