using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.People;

/// <summary>Finds the roles that a person holds in a place today; none where they have no live membership.</summary>
public interface IMembershipReader
{
    ValueTask<IReadOnlyList<string>?> OnBoardAsync(PersonId person, BoardId board, CancellationToken cancellationToken);

    ValueTask<IReadOnlyList<string>?> InAgencyAsync(
        PersonId person,
        AgencyId agency,
        CancellationToken cancellationToken
    );
}
