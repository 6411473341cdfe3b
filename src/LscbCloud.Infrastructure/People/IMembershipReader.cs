using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.People;

/// <summary>Finds the roles and posts that a person holds in a place today; none where they have no live membership.</summary>
public interface IMembershipReader
{
    ValueTask<HeldMembership?> OnBoardAsync(PersonId person, BoardId board, CancellationToken cancellationToken);

    ValueTask<HeldMembership?> InAgencyAsync(PersonId person, AgencyId agency, CancellationToken cancellationToken);
}
