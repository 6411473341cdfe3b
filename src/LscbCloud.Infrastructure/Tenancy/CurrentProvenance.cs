using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>What is written comes from whoever writes it, and in a demonstration it is invented unless a paper is named.</summary>
public sealed class CurrentProvenance(IBusinessDay day) : ICurrentProvenance
{
    private string? _paper;

    public Provenance Provenance => new(_paper, IsInvented: _paper is null && day.IsDemonstration);

    /// <summary>Names the public paper, with its lines, that states what is written in this scope.</summary>
    public void Cites(string paper)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(paper);
        _paper = paper;
    }
}
