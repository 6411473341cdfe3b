using LscbCloud.Application.Common;
using LscbCloud.Domain.Removals;

namespace LscbCloud.Application.Removals;

/// <summary>Which words the board or the agency of the request removed from its records, when and by whom.</summary>
public interface IRemovalRows : IRows
{
    IQueryable<Removal> Removals { get; }

    /// <summary>Keeps the fact for the owner of the request.</summary>
    void AddRemoval(NewRemoval made);
}
