using LscbCloud.Application.Common;
using LscbCloud.Domain.Removals;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Removals;

/// <summary>Which words were removed from the board’s records, when and by whom.</summary>
public interface IRemovalRows : IRows
{
    DbSet<Removal> Removals { get; }
}
