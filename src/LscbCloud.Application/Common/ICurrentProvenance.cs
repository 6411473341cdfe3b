using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Common;

/// <summary>Where what is being written comes from. A use case keeps it with what it makes, as it keeps who made it.</summary>
/// <remarks>
/// In a demonstration everything is invented that no paper states, whoever writes it, so that nothing that a visitor tries on
/// a real board can be taken for the board's word. Nobody can take the mark off: it is no field of any form.
/// </remarks>
public interface ICurrentProvenance
{
    Provenance Provenance { get; }

    /// <summary>Whether it is invented.</summary>
    bool IsInvented => Provenance.IsInvented;
}
