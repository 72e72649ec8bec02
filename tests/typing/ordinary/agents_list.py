"""Names and keys of what lists hold."""

from orq import Orq

with Orq() as client:
    print([agent.key for agent in client.agents.list().data])
    print([tool.key for tool in client.tools.list().data])
    for base in client.knowledge.list().data:
        print(base.id, base.key)
    for deployment in client.deployments.list().data:
        print(deployment.key)
    for dataset in client.datasets.list(limit=50).data:
        print(dataset.id, dataset.display_name)
