using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>What the board’s actions came from, and which of its meetings agreed them. An agency sees none of it.</summary>
public interface IActionSourceRows : IRows
{
    DbSet<ActionSource> ActionSources { get; }

    /// <summary>Which of the board's meetings agreed an action; none for what was agreed elsewhere.</summary>
    DbSet<ActionAgreement> ActionAgreements { get; }
}
