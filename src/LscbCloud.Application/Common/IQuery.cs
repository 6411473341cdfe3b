using LscbCloud.Domain.Common;
using MediatR;

namespace LscbCloud.Application.Common;

/// <summary>Reads something and changes nothing; its transaction is read-only.</summary>
public interface IQuery<T> : IRequest<Result<T>>, IReadsOnly
    where T : notnull;

internal interface IQueryHandler<in TQuery, T> : IRequestHandler<TQuery, Result<T>>
    where TQuery : IQuery<T>
    where T : notnull;
