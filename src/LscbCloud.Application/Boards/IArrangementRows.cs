using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Boards;

/// <summary>The arrangements that have been in force on the board.</summary>
public interface IArrangementRows : IRows
{
    DbSet<Arrangement> Arrangements { get; }
}
