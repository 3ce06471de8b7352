{% for name in pillar['users'] %}
{{ name }}:
  boto_iam.user_present:
    - region: eu-west-1
{% endfor %}
