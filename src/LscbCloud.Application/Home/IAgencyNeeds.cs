using LscbCloud.Application.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Home;

/// <summary>Finds what of one feature in an agency needs the reader. Whatever implements it is found and asked.</summary>
internal interface IAgencyNeeds
{
    /// <param name="boards">The boards that have ever seated the agency.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    Task<IEnumerable<Need>> ReadAsync(
        IReadOnlyDictionary<BoardId, PromisedTo> boards,
        CancellationToken cancellationToken
    );
}
