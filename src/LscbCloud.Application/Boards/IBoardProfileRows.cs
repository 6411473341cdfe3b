using LscbCloud.Application.Common;
using LscbCloud.Domain.Boards;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Boards;

/// <summary>What everyone sees of the board.</summary>
public interface IBoardProfileRows : IRows
{
    DbSet<BoardProfile> BoardProfiles { get; }
}
